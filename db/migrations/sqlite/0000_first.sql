CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`location_id` text,
	`locale` text DEFAULT 'zh' NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer DEFAULT true NOT NULL,
	`disabled_at` integer,
	`last_sign_in_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `budgets` (
	`id` text PRIMARY KEY NOT NULL,
	`full_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `budgets_full_at` ON `budgets` (`full_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`address` text,
	`user_agent` text,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `sign_in_tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `history` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`event` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`lead_id` text,
	`reason` text,
	`detail` text NOT NULL,
	`request_id` text NOT NULL,
	`address` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `history_lead` ON `history` (`lead_id`,`seq`);--> statement-breakpoint
CREATE INDEX `history_subject` ON `history` (`subject_type`,`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `history_actor` ON `history` (`actor_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `history_hash` ON `history` (`hash`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`location_id` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`offered_by` text,
	`offered_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`answered_by` text,
	`answered_at` integer,
	`answer` text,
	`officer_id` text,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignments_lead` ON `assignments` (`lead_id`,`offered_at`);--> statement-breakpoint
CREATE INDEX `assignments_place` ON `assignments` (`location_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_one_offer` ON `assignments` (`lead_id`) WHERE state = 'offered';--> statement-breakpoint
CREATE TABLE `counters` (
	`id` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`locale` text NOT NULL,
	`fields` text NOT NULL,
	`has_errors` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_ends_at` ON `drafts` (`ends_at`);--> statement-breakpoint
CREATE TABLE `inquiries` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`body` text NOT NULL,
	`message` text NOT NULL,
	`received_at` integer NOT NULL,
	`locale` text NOT NULL,
	`consent` text,
	`address` text,
	`held_for` text NOT NULL,
	`idempotency_key` text,
	`body_hash` text NOT NULL,
	`tracking_hash` text NOT NULL,
	`tracking_ends_at` integer NOT NULL,
	`tracking_revoked_at` integer,
	`answer_by` integer NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inquiries_lead` ON `inquiries` (`lead_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `inquiries_key` ON `inquiries` (`idempotency_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `inquiries_tracking` ON `inquiries` (`tracking_hash`);--> statement-breakpoint
CREATE TABLE `leads` (
	`id` text PRIMARY KEY NOT NULL,
	`serial` integer NOT NULL,
	`reference` text NOT NULL,
	`locale` text NOT NULL,
	`source` text NOT NULL,
	`source_detail` text,
	`title` text NOT NULL,
	`investor_name` text NOT NULL,
	`company_name` text,
	`company_key` text,
	`contact_name` text,
	`email` text,
	`phone` text,
	`wechat` text,
	`whatsapp` text,
	`website` text,
	`country` text,
	`credit_code` text,
	`intent` text NOT NULL,
	`stage` text DEFAULT 'new' NOT NULL,
	`stage_since` integer NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`status_reason` text,
	`revisit_on` text,
	`close_cause` text,
	`duplicate_of_id` text,
	`owner_id` text,
	`owned_since` integer,
	`location_id` text,
	`is_accepted` integer DEFAULT false NOT NULL,
	`first_contact_location_id` text,
	`cluster_id` text,
	`is_cluster_confirmed` integer DEFAULT false NOT NULL,
	`suggested_location_id` text,
	`currency` text,
	`amount` integer,
	`investment_fen` integer,
	`contract_fen` integer,
	`paid_in_fen` integer,
	`land_mu` real,
	`floor_area_m_2` real,
	`jobs` integer,
	`facts` text NOT NULL,
	`next_action` text,
	`next_action_on` text,
	`received_at` integer NOT NULL,
	`received_on` text NOT NULL,
	`response_due_at` integer NOT NULL,
	`responded_at` integer,
	`response_minutes` integer,
	`due_at` integer,
	`last_touch_at` integer,
	`created_by` text,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "leads_amounts" CHECK("leads"."investment_fen" is null or "leads"."investment_fen" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leads_serial` ON `leads` (`serial`);--> statement-breakpoint
CREATE UNIQUE INDEX `leads_reference` ON `leads` (`reference`);--> statement-breakpoint
CREATE INDEX `leads_by_status` ON `leads` (`status`,`serial`);--> statement-breakpoint
CREATE INDEX `leads_by_day` ON `leads` (`received_on`,`status`);--> statement-breakpoint
CREATE INDEX `leads_by_stage` ON `leads` (`stage`,`status`,`serial`);--> statement-breakpoint
CREATE INDEX `leads_by_place` ON `leads` (`location_id`,`status`,`serial`);--> statement-breakpoint
CREATE INDEX `leads_by_owner` ON `leads` (`owner_id`,`status`,`serial`);--> statement-breakpoint
CREATE INDEX `leads_by_cluster` ON `leads` (`cluster_id`,`status`,`serial`);--> statement-breakpoint
CREATE INDEX `leads_by_amount` ON `leads` (`status`,`investment_fen`);--> statement-breakpoint
CREATE INDEX `leads_by_next_action` ON `leads` (`status`,`next_action_on`);--> statement-breakpoint
CREATE INDEX `leads_by_due` ON `leads` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `leads_unanswered` ON `leads` (`responded_at`,`response_due_at`);--> statement-breakpoint
CREATE INDEX `leads_by_company` ON `leads` (`company_key`);--> statement-breakpoint
CREATE INDEX `leads_by_phone` ON `leads` (`phone`);--> statement-breakpoint
CREATE TABLE `stage_stays` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`stage` text NOT NULL,
	`entered_at` integer NOT NULL,
	`left_at` integer,
	`moved_by` text,
	`reason` text,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_stays_lead` ON `stage_stays` (`lead_id`,`entered_at`);--> statement-breakpoint
CREATE INDEX `stage_stays_stage` ON `stage_stays` (`stage`,`entered_at`);--> statement-breakpoint
CREATE TABLE `touches` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`at` integer NOT NULL,
	`channel` text NOT NULL,
	`direction` text NOT NULL,
	`summary` text NOT NULL,
	`by_id` text,
	`location_id` text,
	`is_first_reply` integer DEFAULT false NOT NULL,
	`logged_at` integer NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `touches_lead` ON `touches` (`lead_id`,`at`);--> statement-breakpoint
CREATE TABLE `matches` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`policy_version_id` text NOT NULL,
	`input` text NOT NULL,
	`result` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`decided_cluster_id` text,
	`decided_location_id` text,
	`is_corrected` integer,
	`decision_note` text,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`policy_version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `matches_lead` ON `matches` (`lead_id`,`made_at`);--> statement-breakpoint
CREATE TABLE `policy_records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`data` text NOT NULL,
	`hash` text NOT NULL,
	`origin` text NOT NULL,
	`from_number` integer NOT NULL,
	`until_number` integer
);
--> statement-breakpoint
CREATE INDEX `policy_records_key` ON `policy_records` (`kind`,`key`);--> statement-breakpoint
CREATE INDEX `policy_records_range` ON `policy_records` (`from_number`,`until_number`);--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_versions_number` ON `policy_versions` (`number`);