#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

/// Swaps two entries in one step, so that no reader ever finds neither.
///
/// Each path is relative to the open folder before it. Returns 0, or -1 with `errno` set: `ENOSYS`,
/// `EINVAL` or `ENOTSUP` where the system or the file system can't. Swift's Glibc overlay doesn't
/// show `renameat2`, and macOS spells it `renameatx_np`; this is the one place that knows.
int filesystem_exchange(int first_folder, const char *first, int second_folder,
                        const char *second);

/// Whether this machine keeps an open folder's files itself, so that what it says of them is so:
/// another one may tell of a change late, and by another clock.
///
/// Returns 1 or 0, or -1 with `errno` set. A file system that isn't known counts as another
/// machine's.
int filesystem_is_local(int folder);

#endif
