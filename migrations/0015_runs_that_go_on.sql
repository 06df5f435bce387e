ALTER TABLE `runs` ADD `extended` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `runs` ADD `went_on_at` integer;