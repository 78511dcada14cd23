ALTER TABLE "policy_reviews" ADD COLUMN "against" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_reviews" ADD COLUMN "due_on" text;