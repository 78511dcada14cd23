PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_matches` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`policy_version_id` text NOT NULL,
	`input` blob NOT NULL,
	`result` blob NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`decided_cluster_id` text,
	`decided_location_id` text,
	`decided_cluster_rank` integer,
	`decided_place_rank` integer,
	`is_corrected` integer,
	`decision_note` text,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`policy_version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_matches`("id", "lead_id", "made_at", "policy_version_id", "input", "result", "decided_by", "decided_at", "decided_cluster_id", "decided_location_id", "decided_cluster_rank", "decided_place_rank", "is_corrected", "decision_note") SELECT "id", "lead_id", "made_at", "policy_version_id", "input", "result", "decided_by", "decided_at", "decided_cluster_id", "decided_location_id", null, null, "is_corrected", "decision_note" FROM `matches`;--> statement-breakpoint
DROP TABLE `matches`;--> statement-breakpoint
ALTER TABLE `__new_matches` RENAME TO `matches`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `matches_lead` ON `matches` (`lead_id`,`made_at`);