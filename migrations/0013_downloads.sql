CREATE TABLE `pushes` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset_id` text NOT NULL,
	`hub` text NOT NULL,
	`repo` text NOT NULL,
	`revision` text NOT NULL,
	`private` integer NOT NULL,
	`token` text NOT NULL,
	`status` text NOT NULL,
	`commit_id` text,
	`commit_url` text,
	`error` text,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `pushes_dataset` ON `pushes` (`dataset_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `pushes_waiting` ON `pushes` (`status`,`moved_at`);--> statement-breakpoint
ALTER TABLE `dataset_files` ADD `crc32` integer;