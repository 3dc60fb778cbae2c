#ifndef CCOMMONMARKARENA_H
#define CCOMMONMARKARENA_H

#include <cmark.h>

/// The memory of one parsed document, which libcmark takes in small pieces and gives back whole.
///
/// libcmark asks a C function for memory and can't say for which document, so that the choice must
/// be kept for each thread: this is the one place that can.
typedef struct commonmark_arena commonmark_arena;

commonmark_arena *commonmark_arena_new(void);

/// Frees the arena and all that was taken from it.
void commonmark_arena_free(commonmark_arena *arena);

/// Lets libcmark's memory on this thread come from `arena`, or from the heap if that is NULL.
///
/// Returns where it came from before, to be put back afterwards.
commonmark_arena *commonmark_arena_use(commonmark_arena *arena);

/// What a parser is given to take memory with. What it took may be freed on any thread.
cmark_mem *commonmark_arena_memory(void);

#endif
