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
CREATE TABLE `source_exemplars` (
	`source_id` text NOT NULL,
	`digest` text NOT NULL,
	`ordinal` integer NOT NULL,
	`exemplar` text NOT NULL,
	PRIMARY KEY(`source_id`, `digest`)
);
--> statement-breakpoint
CREATE INDEX `source_exemplars_ordinal` ON `source_exemplars` (`source_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `source_recordings` (
	`source_id` text NOT NULL,
	`tool` text NOT NULL,
	`ordinal` integer NOT NULL,
	`input` text NOT NULL,
	`output` text,
	`output_key` text,
	`found` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`source_id`, `tool`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `source_rejected` (
	`source_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`origin` text NOT NULL,
	`reason` text NOT NULL,
	`message` text NOT NULL,
	PRIMARY KEY(`source_id`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `source_seeds` (
	`source_id` text NOT NULL,
	`digest` text NOT NULL,
	`ordinal` integer NOT NULL,
	`seed` text NOT NULL,
	PRIMARY KEY(`source_id`, `digest`)
);
--> statement-breakpoint
CREATE INDEX `source_seeds_ordinal` ON `source_seeds` (`source_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `source_tools` (
	`source_id` text NOT NULL,
	`name` text NOT NULL,
	`ordinal` integer NOT NULL,
	`draft` text NOT NULL,
	`draft_digest` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`message` text,
	`output` text,
	`inputs` text,
	`given` text,
	`due` integer DEFAULT 0 NOT NULL,
	`passed_over` integer DEFAULT 0 NOT NULL,
	`probed_at` integer,
	PRIMARY KEY(`source_id`, `name`)
);
--> statement-breakpoint
CREATE INDEX `source_tools_due` ON `source_tools` (`source_id`,`due`,`passed_over`,`ordinal`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`request` text NOT NULL,
	`url` text,
	`document_key` text,
	`settings` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`reading` text,
	`era` text,
	`changed` integer DEFAULT 0 NOT NULL,
	`error` text,
	`holder` text,
	`held_until` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_name_unique` ON `sources` (`name`);--> statement-breakpoint
CREATE INDEX `sources_moved` ON `sources` (`status`,`moved_at`);--> statement-breakpoint
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