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
CREATE TABLE `drawn_secrets` (
	`name` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dataset_uploads` (
	`dataset_id` text NOT NULL,
	`path` text NOT NULL,
	`records` text,
	`upload_id` text NOT NULL,
	`parts` text NOT NULL,
	`next_part` integer NOT NULL,
	`stretch` integer NOT NULL,
	`bytes` integer NOT NULL,
	`crc32` integer NOT NULL,
	`state` text NOT NULL,
	`whole` integer NOT NULL,
	`moved_at` integer NOT NULL,
	PRIMARY KEY(`dataset_id`, `path`)
);
--> statement-breakpoint
ALTER TABLE `block_lists` ADD `warnings` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `block_lists` ADD `form` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `block_lists` ADD `secret` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `dataset_files` ADD `marks` text;--> statement-breakpoint
ALTER TABLE `dataset_files` ADD `written_at` integer;--> statement-breakpoint
ALTER TABLE `regrades` ADD `grader` integer;--> statement-breakpoint
ALTER TABLE `attempts` ADD `tools` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `archive_part` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `archive_offset` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `archive_bytes` integer;