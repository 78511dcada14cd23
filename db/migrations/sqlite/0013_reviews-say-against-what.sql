ALTER TABLE `policy_reviews` ADD `against` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_reviews` ADD `due_on` text;