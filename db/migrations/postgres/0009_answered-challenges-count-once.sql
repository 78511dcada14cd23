CREATE TABLE "spent_challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "spent_challenges_ends_at" ON "spent_challenges" USING btree ("ends_at");