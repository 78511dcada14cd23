CREATE TABLE `precedents` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`kind` text NOT NULL,
	`location_id` text,
	`cluster_id` text,
	`text` text NOT NULL,
	`sector` text,
	`yuan` real,
	`land_mu` real,
	`jobs` integer,
	`at` integer NOT NULL,
	`seq` integer NOT NULL,
	`withdrawn_seq` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `precedents_one_a_lead` ON `precedents` (`lead_id`) WHERE withdrawn_seq is null;--> statement-breakpoint
CREATE INDEX `precedents_seq` ON `precedents` (`seq`);--> statement-breakpoint
CREATE INDEX `precedents_withdrawn` ON `precedents` (`withdrawn_seq`);