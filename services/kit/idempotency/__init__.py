"""A retry does nothing twice: requests under one `Idempotency-Key` have one effect and one answer, for 72 hours.

The key is claimed by the first statement of the write's own transaction, and the answer kept by the last one before
COMMIT. So there is never an effect without its answer or an answer without its effect, wherever a connection is cut:

    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        ...
        answer = await work.answers.keep(once, told(lot))
        await work.commit()
    return answer

What is refused is not kept: it rolls back with its claim, and a retry runs again.
"""
