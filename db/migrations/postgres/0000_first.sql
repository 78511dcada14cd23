CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"location_id" text,
	"locale" text DEFAULT 'zh' NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" boolean DEFAULT true NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"last_sign_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budgets" (
	"id" text PRIMARY KEY NOT NULL,
	"full_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"address" text,
	"user_agent" text,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_tickets" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "history" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"event" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"lead_id" text,
	"reason" text,
	"detail" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"address" text,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"lead_id" text NOT NULL,
	"location_id" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"offered_by" text,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"answer" text,
	"officer_id" text
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"id" text PRIMARY KEY NOT NULL,
	"value" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"fields" jsonb NOT NULL,
	"has_errors" boolean NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" text PRIMARY KEY NOT NULL,
	"lead_id" text NOT NULL,
	"body" jsonb NOT NULL,
	"message" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"locale" text NOT NULL,
	"consent" jsonb,
	"address" text,
	"held_for" jsonb NOT NULL,
	"idempotency_key" text,
	"body_hash" text NOT NULL,
	"tracking_hash" text NOT NULL,
	"tracking_ends_at" timestamp (3) with time zone NOT NULL,
	"tracking_revoked_at" timestamp (3) with time zone,
	"answer_by" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" text PRIMARY KEY NOT NULL,
	"serial" bigint NOT NULL,
	"reference" text NOT NULL,
	"locale" text NOT NULL,
	"source" text NOT NULL,
	"source_detail" text,
	"title" text NOT NULL,
	"investor_name" text NOT NULL,
	"company_name" text,
	"company_key" text,
	"contact_name" text,
	"email" text,
	"phone" text,
	"wechat" text,
	"whatsapp" text,
	"website" text,
	"country" text,
	"credit_code" text,
	"intent" text NOT NULL,
	"stage" text DEFAULT 'new' NOT NULL,
	"stage_since" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"status_reason" text,
	"revisit_on" text,
	"close_cause" text,
	"duplicate_of_id" text,
	"owner_id" text,
	"owned_since" timestamp (3) with time zone,
	"location_id" text,
	"is_accepted" boolean DEFAULT false NOT NULL,
	"first_contact_location_id" text,
	"cluster_id" text,
	"is_cluster_confirmed" boolean DEFAULT false NOT NULL,
	"suggested_location_id" text,
	"currency" text,
	"amount" bigint,
	"investment_fen" bigint,
	"contract_fen" bigint,
	"paid_in_fen" bigint,
	"land_mu" double precision,
	"floor_area_m_2" double precision,
	"jobs" bigint,
	"facts" jsonb NOT NULL,
	"next_action" text,
	"next_action_on" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"received_on" text NOT NULL,
	"response_due_at" timestamp (3) with time zone NOT NULL,
	"responded_at" timestamp (3) with time zone,
	"response_minutes" bigint,
	"due_at" timestamp (3) with time zone,
	"last_touch_at" timestamp (3) with time zone,
	"created_by" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "leads_amounts" CHECK ("leads"."investment_fen" is null or "leads"."investment_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stage_stays" (
	"id" text PRIMARY KEY NOT NULL,
	"lead_id" text NOT NULL,
	"stage" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone,
	"moved_by" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "touches" (
	"id" text PRIMARY KEY NOT NULL,
	"lead_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"channel" text NOT NULL,
	"direction" text NOT NULL,
	"summary" text NOT NULL,
	"by_id" text,
	"location_id" text,
	"is_first_reply" boolean DEFAULT false NOT NULL,
	"logged_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matches" (
	"id" text PRIMARY KEY NOT NULL,
	"lead_id" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"policy_version_id" text NOT NULL,
	"input" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"decided_cluster_id" text,
	"decided_location_id" text,
	"is_corrected" boolean,
	"decision_note" text
);
--> statement-breakpoint
CREATE TABLE "policy_records" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"position" bigint NOT NULL,
	"data" jsonb NOT NULL,
	"hash" text NOT NULL,
	"origin" text NOT NULL,
	"from_number" bigint NOT NULL,
	"until_number" bigint
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text,
	"note" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_tickets" ADD CONSTRAINT "sign_in_tickets_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_offered_by_accounts_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_officer_id_accounts_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_id_accounts_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_stays" ADD CONSTRAINT "stage_stays_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_stays" ADD CONSTRAINT "stage_stays_moved_by_accounts_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_policy_version_id_policy_versions_id_fk" FOREIGN KEY ("policy_version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "budgets_full_at" ON "budgets" USING btree ("full_at");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "history_lead" ON "history" USING btree ("lead_id","seq");--> statement-breakpoint
CREATE INDEX "history_subject" ON "history" USING btree ("subject_type","subject_id","seq");--> statement-breakpoint
CREATE INDEX "history_actor" ON "history" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "history_hash" ON "history" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "assignments_lead" ON "assignments" USING btree ("lead_id","offered_at");--> statement-breakpoint
CREATE INDEX "assignments_place" ON "assignments" USING btree ("location_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_one_offer" ON "assignments" USING btree ("lead_id") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "drafts_ends_at" ON "drafts" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "inquiries_lead" ON "inquiries" USING btree ("lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_key" ON "inquiries" USING btree ("idempotency_key");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_tracking" ON "inquiries" USING btree ("tracking_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "leads_serial" ON "leads" USING btree ("serial");--> statement-breakpoint
CREATE UNIQUE INDEX "leads_reference" ON "leads" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "leads_by_status" ON "leads" USING btree ("status","serial");--> statement-breakpoint
CREATE INDEX "leads_by_day" ON "leads" USING btree ("received_on","status");--> statement-breakpoint
CREATE INDEX "leads_by_stage" ON "leads" USING btree ("stage","status","serial");--> statement-breakpoint
CREATE INDEX "leads_by_place" ON "leads" USING btree ("location_id","status","serial");--> statement-breakpoint
CREATE INDEX "leads_by_owner" ON "leads" USING btree ("owner_id","status","serial");--> statement-breakpoint
CREATE INDEX "leads_by_cluster" ON "leads" USING btree ("cluster_id","status","serial");--> statement-breakpoint
CREATE INDEX "leads_by_amount" ON "leads" USING btree ("status","investment_fen");--> statement-breakpoint
CREATE INDEX "leads_by_next_action" ON "leads" USING btree ("status","next_action_on");--> statement-breakpoint
CREATE INDEX "leads_by_due" ON "leads" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "leads_unanswered" ON "leads" USING btree ("responded_at","response_due_at");--> statement-breakpoint
CREATE INDEX "leads_by_company" ON "leads" USING btree ("company_key");--> statement-breakpoint
CREATE INDEX "leads_by_phone" ON "leads" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "stage_stays_lead" ON "stage_stays" USING btree ("lead_id","entered_at");--> statement-breakpoint
CREATE INDEX "stage_stays_stage" ON "stage_stays" USING btree ("stage","entered_at");--> statement-breakpoint
CREATE INDEX "touches_lead" ON "touches" USING btree ("lead_id","at");--> statement-breakpoint
CREATE INDEX "matches_lead" ON "matches" USING btree ("lead_id","made_at");--> statement-breakpoint
CREATE INDEX "policy_records_key" ON "policy_records" USING btree ("kind","key");--> statement-breakpoint
CREATE INDEX "policy_records_range" ON "policy_records" USING btree ("from_number","until_number");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_versions_number" ON "policy_versions" USING btree ("number");