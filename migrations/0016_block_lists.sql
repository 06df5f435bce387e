CREATE TABLE `block_keys` (
	`list_id` text NOT NULL,
	`shard` text NOT NULL,
	`keys` text NOT NULL,
	PRIMARY KEY(`list_id`, `shard`)
);
--> statement-breakpoint
CREATE TABLE `block_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`digest` text NOT NULL,
	`entries` integer NOT NULL,
	`digits` integer NOT NULL,
	`lengths` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `block_lists_status` ON `block_lists` (`status`,`moved_at`);--> statement-breakpoint
CREATE TABLE `block_signatures` (
	`list_id` text NOT NULL,
	`entry` integer NOT NULL,
	`signature` text NOT NULL,
	PRIMARY KEY(`list_id`, `entry`)
);
