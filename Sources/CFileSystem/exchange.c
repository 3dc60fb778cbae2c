#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>

#if defined(__APPLE__)
#include <stdio.h>
#elif defined(__linux__)
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

int filesystem_exchange(int first_folder, const char *first, int second_folder,
                        const char *second) {
#if defined(__APPLE__)
  return renameatx_np(first_folder, first, second_folder, second, RENAME_SWAP);
#elif defined(__linux__) && defined(SYS_renameat2) && defined(RENAME_EXCHANGE)
  // By number: not every C library that Swift runs on has a function for it.
  return (int)syscall(SYS_renameat2, first_folder, first, second_folder, second, RENAME_EXCHANGE);
#else
  errno = ENOSYS;
  return -1;
#endif
}
