"""The card: `datasets` loads the dataset from its folder by every configuration, with the columns and the counts that it says."""

import datasets
import pyarrow.parquet
from huggingface_hub import DatasetCard

from common import check, expect, folder_of_arguments, lines_of, scratch


def by_configuration(dataset):
    said = DatasetCard.load(dataset / "README.md").data
    names = datasets.get_dataset_config_names(str(dataset))
    expect(sorted(names) == sorted(one["config_name"] for one in said["configs"]), f"configurations are {names}")
    total = 0
    for name in names:
        with scratch() as cache:
            declared = datasets.load_dataset_builder(str(dataset), name, cache_dir=cache).info.features
            # Counts of rows are compared by the library itself.
            for split, rows in datasets.load_dataset(str(dataset), name, cache_dir=cache).items():
                expect(declared is None or rows.features == declared, f"{name} has other columns than the card says")
                files = paths_of(said, dataset, name, split)
                expect(len(rows) == sum(map(rows_in, files)), f"{name} has {len(rows)} rows of {split}")
                if declared is not None:
                    inferred = datasets.load_dataset("parquet", data_files=list(map(str, files)), split="train", cache_dir=f"{cache}/files")
                    expect(list(rows) == list(inferred), f"{name} loads otherwise by its files than by the card")
                total += len(rows)
    return total, f"by the configurations {', '.join(names)}, with the columns and counts of the card; licence {said['license']}"


def paths_of(said, dataset, name, split):
    [config] = [one for one in said["configs"] if one["config_name"] == name]
    [pattern] = [one["path"] for one in config["data_files"] if one["split"] == split]
    return sorted(dataset.glob(pattern))


def rows_in(path):
    return pyarrow.parquet.read_metadata(path).num_rows if path.suffix == ".parquet" else len(lines_of(path))


if __name__ == "__main__":
    # The release itself, which the folder's files are made of.
    check("datasets", "datasets", "card", by_configuration, {"card": folder_of_arguments().parent / "dive-v1"})
