CREATE TABLE "lead_terms" ("serial" bigint PRIMARY KEY NOT NULL, "vector" tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX "lead_terms_vector" ON "lead_terms" USING gin ("vector");
--> statement-breakpoint
CREATE FUNCTION "history_guard"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'history is never altered'; END $$;
--> statement-breakpoint
CREATE TRIGGER "history_no_change" BEFORE UPDATE OR DELETE ON "history" FOR EACH ROW EXECUTE FUNCTION "history_guard"();
--> statement-breakpoint
CREATE FUNCTION "inquiry_guard"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'an inquiry is kept word for word'; END $$;
--> statement-breakpoint
CREATE TRIGGER "inquiries_words_kept" BEFORE UPDATE OF "body", "message", "received_at", "consent" ON "inquiries" FOR EACH ROW EXECUTE FUNCTION "inquiry_guard"();
