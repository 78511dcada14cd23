CREATE TABLE "precedents" (
	"id" text PRIMARY KEY NOT NULL,
	"lead_id" text NOT NULL,
	"kind" text NOT NULL,
	"location_id" text,
	"cluster_id" text,
	"text" text NOT NULL,
	"sector" text,
	"yuan" double precision,
	"land_mu" double precision,
	"jobs" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"seq" bigint NOT NULL,
	"withdrawn_seq" bigint,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "precedents" ADD CONSTRAINT "precedents_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "precedents_one_a_lead" ON "precedents" USING btree ("lead_id") WHERE withdrawn_seq is null;--> statement-breakpoint
CREATE INDEX "precedents_seq" ON "precedents" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "precedents_withdrawn" ON "precedents" USING btree ("withdrawn_seq");