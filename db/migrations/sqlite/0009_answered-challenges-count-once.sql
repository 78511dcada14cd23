CREATE TABLE `spent_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `spent_challenges_ends_at` ON `spent_challenges` (`ends_at`);