CREATE TABLE "policy_preview_leads" (
	"id" text PRIMARY KEY NOT NULL,
	"preview_id" text NOT NULL,
	"lead_id" text NOT NULL,
	"serial" bigint NOT NULL,
	"kinds" bigint NOT NULL,
	"difference" jsonb NOT NULL,
	"takes_back" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_previews" (
	"id" text PRIMARY KEY NOT NULL,
	"target" text NOT NULL,
	"version_id" text NOT NULL,
	"total" bigint NOT NULL,
	"done" bigint DEFAULT 0 NOT NULL,
	"changed" bigint DEFAULT 0 NOT NULL,
	"cursor" bigint DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "policy_preview_leads" ADD CONSTRAINT "policy_preview_leads_preview_id_policy_previews_id_fk" FOREIGN KEY ("preview_id") REFERENCES "public"."policy_previews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_preview_leads" ADD CONSTRAINT "policy_preview_leads_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_previews" ADD CONSTRAINT "policy_previews_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "policy_preview_leads_serial" ON "policy_preview_leads" USING btree ("preview_id","serial","kinds");--> statement-breakpoint
CREATE INDEX "policy_previews_started" ON "policy_previews" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "policy_notices_version" ON "policy_notices" USING btree ("to_version_id");