#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>

#if defined(__APPLE__)
#include <stdio.h>
#include <sys/mount.h>
#include <sys/param.h>
#elif defined(__linux__)
#include <linux/fs.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
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

int filesystem_is_local(int folder) {
  struct statfs found;
  if (fstatfs(folder, &found) != 0) return -1;
#ifdef __linux__
  // By the numbers of Linux's own `magic.h`.
  switch ((unsigned int)found.f_type) {
  case 0xEF53:      // ext2, ext3, ext4
  case 0x58465342:  // XFS
  case 0x9123683E:  // Btrfs
  case 0x01021994:  // tmpfs
  case 0xF2F52010:  // F2FS
  case 0x794C7630:  // overlayfs
  case 0x2FC12FC1:  // ZFS
  case 0xCA451A4E:  // bcachefs
    return 1;
  default:
    return 0;
  }
#else
  return (found.f_flags & MNT_LOCAL) != 0;
#endif
}
