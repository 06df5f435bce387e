CREATE TABLE `archive_parts` (
	`run_id` text NOT NULL,
	`number` integer NOT NULL,
	`claimed` integer NOT NULL,
	`generation` integer DEFAULT 0 NOT NULL,
	`last` integer,
	`tasks` integer DEFAULT 0 NOT NULL,
	`rounds` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`completions` integer DEFAULT 0 NOT NULL,
	`recorded_calls` integer DEFAULT 0 NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`text_bytes` integer DEFAULT 0 NOT NULL,
	`sha256` text,
	`members` text,
	`stale` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`run_id`, `number`)
);
--> statement-breakpoint
CREATE TABLE `archives` (
	`run_id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`error` text,
	`asked_at` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`finished_at` integer,
	`settled_at` integer
);
--> statement-breakpoint
ALTER TABLE `attempts` ADD `tools` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `archive_part` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `archive_offset` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `archive_bytes` integer;