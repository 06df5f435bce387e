CREATE TABLE `dataset_drops` (
	`dataset_id` text NOT NULL,
	`task_id` text NOT NULL,
	`split` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`dataset_id`, `task_id`)
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`request` text NOT NULL,
	`status` integer,
	`headers` text,
	`body` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `repeated_faults` (
	`run_id` text NOT NULL,
	`role` text NOT NULL,
	`reason` text NOT NULL,
	`detail` text NOT NULL,
	`in_a_row` integer NOT NULL,
	PRIMARY KEY(`run_id`, `role`)
);
--> statement-breakpoint
ALTER TABLE `attempts` ADD `ended` text;--> statement-breakpoint
ALTER TABLE `attempts` ADD `detail` text;--> statement-breakpoint
ALTER TABLE `attempts` ADD `draws` integer;--> statement-breakpoint
ALTER TABLE `runs` ADD `paused_from` text;--> statement-breakpoint
ALTER TABLE `spend` ADD `unreadable` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tasks` ADD `left_out` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `waiting_since` integer;