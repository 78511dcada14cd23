CREATE TABLE `former_passwords` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`password_hash` text NOT NULL,
	`ended_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_passwords_account` ON `former_passwords` (`account_id`,`ended_at`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `password_set_at` integer;