"""A tokenizer and a model that are small enough to train for two steps on a CPU: made here, since no weights can be fetched."""

from pathlib import Path

SPECIAL = ["<pad>", "<eos>", "<bos>", "<|im_start|>", "<|im_end|>"]


def tokenizer(folder, template):
    """Byte-level BPE over the records themselves, so that a row of 20,000 characters stays a few thousand tokens."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    pieces = Tokenizer(models.BPE())
    pieces.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    pieces.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=2000,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    with open(folder / "tasks.jsonl", encoding="utf-8") as lines:
        pieces.train_from_iterator(lines, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=pieces,
        pad_token="<pad>",
        eos_token="<|im_end|>",
        bos_token="<bos>",
        clean_up_tokenization_spaces=False,
        chat_template=template,
    )


def model(tokens):
    """One layer, random weights."""
    from transformers import Qwen2Config, Qwen2ForCausalLM, set_seed

    set_seed(0)
    return Qwen2ForCausalLM(
        Qwen2Config(
            vocab_size=len(tokens),
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=1,
            num_attention_heads=2,
            num_key_value_heads=1,
            max_position_embeddings=65_536,
            pad_token_id=tokens.pad_token_id,
            eos_token_id=tokens.eos_token_id,
            bos_token_id=tokens.bos_token_id,
        )
    )


def template_of(name):
    """A template that is kept beside the checks."""
    return (Path(__file__).parent / "templates" / f"{name}.jinja").read_text(encoding="utf-8")
