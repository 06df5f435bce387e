ALTER TABLE `tasks` ADD `tier` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `varies` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `variant` text;--> statement-breakpoint
CREATE INDEX `tasks_varies` ON `tasks` (`varies`) WHERE varies IS NOT NULL;