CREATE TABLE "suggestions" (
	"lead_id" text PRIMARY KEY NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"policy_version_id" text NOT NULL,
	"behaviour" text NOT NULL,
	"suggested_cluster_id" text,
	"cluster_permille" bigint,
	"cluster_outcome" text NOT NULL,
	"decided_cluster_id" text,
	"suggested_place_id" text,
	"place_permille" bigint,
	"place_outcome" text NOT NULL,
	"decided_place_id" text,
	"place_decided_by" text
);
--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_policy_version_id_policy_versions_id_fk" FOREIGN KEY ("policy_version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "suggestions_of_lead" ON "suggestions" USING btree ("lead_id","place_outcome","suggested_place_id","decided_place_id","place_permille","cluster_outcome","suggested_cluster_id","decided_cluster_id","cluster_permille","place_decided_by","behaviour","policy_version_id");