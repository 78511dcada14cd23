ALTER TABLE "matches" ALTER COLUMN "input" SET DATA TYPE bytea USING convert_to("input"::text, 'UTF8');--> statement-breakpoint
ALTER TABLE "matches" ALTER COLUMN "result" SET DATA TYPE bytea USING convert_to("result"::text, 'UTF8');--> statement-breakpoint
ALTER TABLE "matches" ADD COLUMN "decided_cluster_rank" bigint;--> statement-breakpoint
ALTER TABLE "matches" ADD COLUMN "decided_place_rank" bigint;