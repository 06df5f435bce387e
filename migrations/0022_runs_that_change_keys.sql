ALTER TABLE `runs` ADD `key_since` integer;--> statement-breakpoint
ALTER TABLE `runs` ADD `key_usd_before` real DEFAULT 0 NOT NULL;