CREATE TABLE `drawn_secrets` (
	`name` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `block_lists` ADD `warnings` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `block_lists` ADD `form` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `block_lists` ADD `secret` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `regrades` ADD `grader` integer;