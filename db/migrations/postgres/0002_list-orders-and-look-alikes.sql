DROP INDEX "leads_by_amount";--> statement-breakpoint
DROP INDEX "leads_by_next_action";--> statement-breakpoint
DROP INDEX "leads_by_due";--> statement-breakpoint
DROP INDEX "leads_unanswered";--> statement-breakpoint
CREATE INDEX "leads_by_last_touch" ON "leads" USING btree ("status","last_touch_at","serial");--> statement-breakpoint
CREATE INDEX "leads_by_stage_since" ON "leads" USING btree ("status","stage_since","serial");--> statement-breakpoint
CREATE INDEX "leads_by_email" ON "leads" USING btree ("email");--> statement-breakpoint
CREATE INDEX "leads_by_wechat" ON "leads" USING btree ("wechat");--> statement-breakpoint
CREATE INDEX "leads_by_credit_code" ON "leads" USING btree ("credit_code");--> statement-breakpoint
CREATE INDEX "leads_by_amount" ON "leads" USING btree ("status","investment_fen","serial");--> statement-breakpoint
CREATE INDEX "leads_by_next_action" ON "leads" USING btree ("status","next_action_on","serial");--> statement-breakpoint
CREATE INDEX "leads_by_due" ON "leads" USING btree ("status","due_at","serial");--> statement-breakpoint
CREATE INDEX "leads_unanswered" ON "leads" USING btree ("status","responded_at","response_due_at");