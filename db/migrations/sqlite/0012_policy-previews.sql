CREATE TABLE `policy_preview_leads` (
	`id` text PRIMARY KEY NOT NULL,
	`preview_id` text NOT NULL,
	`lead_id` text NOT NULL,
	`serial` integer NOT NULL,
	`kinds` integer NOT NULL,
	`difference` text NOT NULL,
	`takes_back` integer NOT NULL,
	FOREIGN KEY (`preview_id`) REFERENCES `policy_previews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policy_preview_leads_serial` ON `policy_preview_leads` (`preview_id`,`serial`,`kinds`);--> statement-breakpoint
CREATE TABLE `policy_previews` (
	`id` text PRIMARY KEY NOT NULL,
	`target` text NOT NULL,
	`version_id` text NOT NULL,
	`total` integer NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`cursor` integer DEFAULT 0 NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`stopped_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policy_previews_started` ON `policy_previews` (`started_at`);--> statement-breakpoint
CREATE INDEX `policy_notices_version` ON `policy_notices` (`to_version_id`);