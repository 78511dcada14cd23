CREATE VIRTUAL TABLE `lead_terms` USING fts5(`terms`, tokenize = "unicode61 remove_diacritics 2 tokenchars '_'", detail = full);
--> statement-breakpoint
CREATE TRIGGER `history_no_update` BEFORE UPDATE ON `history` BEGIN SELECT RAISE(ABORT, 'history is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER `history_no_delete` BEFORE DELETE ON `history` BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `inquiries_words_kept` BEFORE UPDATE OF `body`, `message`, `received_at`, `consent` ON `inquiries` BEGIN SELECT RAISE(ABORT, 'an inquiry is kept word for word'); END;
