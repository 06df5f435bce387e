ALTER TABLE `attempts` ADD `same_as` integer;--> statement-breakpoint
ALTER TABLE `rounds` ADD `complaints` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `edit_prompt` text;--> statement-breakpoint
ALTER TABLE `spend` ADD `lenient` integer DEFAULT 0 NOT NULL;