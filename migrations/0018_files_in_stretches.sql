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
ALTER TABLE `dataset_files` ADD `marks` text;--> statement-breakpoint
ALTER TABLE `dataset_files` ADD `written_at` integer;