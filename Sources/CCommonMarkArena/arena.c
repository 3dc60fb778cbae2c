#include "CCommonMarkArena.h"

#include <stdalign.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
  /// How many bytes are asked of the heap at once: an article of 10,000 bytes takes about half.
  SLAB_SIZE = 256 << 10,
  /// How many slabs are kept for the next documents; as many threads can go without the heap.
  SPARE_SLABS = 16,
};

/// A stretch of memory that is handed out from its start on.
typedef struct slab {
  struct slab *next;
  size_t size;
  size_t used;
  alignas(max_align_t) unsigned char bytes[];
} slab;

/// What stands before each piece that is handed out.
typedef struct {
  size_t size;
  /// NULL if the piece came from the heap.
  commonmark_arena *owner;
  alignas(max_align_t) unsigned char bytes[];
} piece;

struct commonmark_arena {
  slab *slabs;
};

static _Thread_local commonmark_arena *current;
static slab *_Atomic spares[SPARE_SLABS];

/// Does as libcmark does when there is no memory left: no document can go on from there.
static void *or_abort(void *memory) {
  if (!memory) abort();
  return memory;
}

static slab *spare_slab(void) {
  for (int index = 0; index < SPARE_SLABS; index++) {
    if (!atomic_load_explicit(&spares[index], memory_order_relaxed)) continue;
    slab *spare = atomic_exchange(&spares[index], NULL);
    if (spare) return spare;
  }
  return NULL;
}

static void give_back(slab *slab) {
  for (int index = 0; index < SPARE_SLABS && slab->size == SLAB_SIZE; index++) {
    struct slab *none = NULL;
    if (atomic_compare_exchange_strong(&spares[index], &none, slab)) return;
  }
  free(slab);
}

static void add_slab(commonmark_arena *arena, size_t least) {
  slab *added = least <= SLAB_SIZE ? spare_slab() : NULL;
  if (!added) {
    size_t size = least > SLAB_SIZE ? least : SLAB_SIZE;
    added = or_abort(malloc(sizeof(slab) + size));
    added->size = size;
  }
  added->used = 0;
  added->next = arena->slabs;
  arena->slabs = added;
}

static piece *take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t step = alignof(max_align_t);
  size_t whole = sizeof(piece) + (size + step - 1) / step * step;
  piece *taken;
  if (current) {
    slab *slab = current->slabs;
    if (!slab || slab->size - slab->used < whole) {
      add_slab(current, whole);
      slab = current->slabs;
    }
    taken = (piece *)(slab->bytes + slab->used);
    slab->used += whole;
  } else {
    taken = or_abort(malloc(whole));
  }
  taken->size = size;
  taken->owner = current;
  return taken;
}

static piece *piece_of(void *bytes) { return (piece *)((unsigned char *)bytes - sizeof(piece)); }

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(take(count * size)->bytes, 0, count * size);
}

static void release(void *bytes) {
  if (bytes && !piece_of(bytes)->owner) free(piece_of(bytes));
}

static void *resize(void *bytes, size_t size) {
  if (bytes && piece_of(bytes)->size >= size) return bytes;
  piece *taken = take(size);
  if (bytes) {
    memcpy(taken->bytes, bytes, piece_of(bytes)->size);
    release(bytes);
  }
  return taken->bytes;
}

commonmark_arena *commonmark_arena_new(void) {
  return or_abort(calloc(1, sizeof(commonmark_arena)));
}

void commonmark_arena_free(commonmark_arena *arena) {
  for (slab *slab = arena->slabs, *next; slab; slab = next) {
    next = slab->next;
    give_back(slab);
  }
  free(arena);
}

commonmark_arena *commonmark_arena_use(commonmark_arena *arena) {
  commonmark_arena *before = current;
  current = arena;
  return before;
}

cmark_mem *commonmark_arena_memory(void) {
  static cmark_mem memory = {take_zeroed, resize, release};
  return &memory;
}
