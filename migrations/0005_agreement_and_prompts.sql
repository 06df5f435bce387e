ALTER TABLE `attempts` ADD `prompt` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `collect_prompt` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `derive_prompt` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `agreement` real;--> statement-breakpoint
ALTER TABLE `tasks` ADD `disputed` integer;