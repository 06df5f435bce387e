CREATE TABLE `claims` (
	`key` text PRIMARY KEY NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `spend` (
	`run_id` text NOT NULL,
	`stage` text NOT NULL,
	`role` text NOT NULL,
	`model` text NOT NULL,
	`completions` integer NOT NULL,
	`requests` integer NOT NULL,
	`estimated` integer NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`usd` real,
	PRIMARY KEY(`run_id`, `stage`, `role`, `model`)
);
--> statement-breakpoint
ALTER TABLE `runs` ADD `stopped` text;--> statement-breakpoint
ALTER TABLE `runs` ADD `paused_until` integer;--> statement-breakpoint
ALTER TABLE `runs` ADD `pause_reason` text;