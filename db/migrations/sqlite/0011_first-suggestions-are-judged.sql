CREATE TABLE `suggestions` (
	`lead_id` text PRIMARY KEY NOT NULL,
	`made_at` integer NOT NULL,
	`policy_version_id` text NOT NULL,
	`behaviour` text NOT NULL,
	`suggested_cluster_id` text,
	`cluster_permille` integer,
	`cluster_outcome` text NOT NULL,
	`decided_cluster_id` text,
	`suggested_place_id` text,
	`place_permille` integer,
	`place_outcome` text NOT NULL,
	`decided_place_id` text,
	`place_decided_by` text,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`policy_version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `suggestions_of_lead` ON `suggestions` (`lead_id`,`place_outcome`,`suggested_place_id`,`decided_place_id`,`place_permille`,`cluster_outcome`,`suggested_cluster_id`,`decided_cluster_id`,`cluster_permille`,`place_decided_by`,`behaviour`,`policy_version_id`);