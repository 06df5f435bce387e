CREATE TABLE `deletions` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`family` text NOT NULL,
	`number` integer NOT NULL,
	`reason` text,
	`question_key` text,
	`asked_at` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`finished_at` integer,
	`settled_at` integer,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE INDEX `deletions_family` ON `deletions` (`kind`,`family`);--> statement-breakpoint
CREATE INDEX `deletions_open` ON `deletions` (`moved_at`) WHERE settled_at IS NULL;--> statement-breakpoint
CREATE TABLE `run_space` (
	`run_id` text PRIMARY KEY NOT NULL,
	`rows` integer,
	`bytes` integer,
	`objects` integer,
	`object_bytes` integer,
	`measured_at` integer,
	`asked_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `dataset_items_task` ON `dataset_items` (`task_id`,`dataset_id`);--> statement-breakpoint
CREATE INDEX `failures_run` ON `failures` (`run_id`);