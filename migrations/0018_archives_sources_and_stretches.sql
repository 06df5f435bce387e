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
ALTER TABLE `regrades` ADD `grader` integer;