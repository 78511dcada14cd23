CREATE TABLE `policy_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`data` text,
	`note` text NOT NULL,
	`base_hash` text,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`drafted_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_changes_record` ON `policy_changes` (`kind`,`key`);--> statement-breakpoint
CREATE TABLE `policy_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`state` text NOT NULL,
	`hash` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`reviewer_name` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`reviewer_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policy_reviews_record` ON `policy_reviews` (`kind`,`key`);--> statement-breakpoint
ALTER TABLE `policy_records` ADD `is_gone` integer DEFAULT false NOT NULL;