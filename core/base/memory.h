// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace trailscope {

//! How many bytes this process may still take before memory ends: the machine's, that of the control group it
//! runs in (a container, a systemd slice; cgroup v1 and v2), or what the limit of its address space leaves
//! (`ulimit -v`), whichever ends first. Nothing when the system doesn't tell. Reads some small files of the
//! kernel under \a root: about 100 us.
[[nodiscard]] std::optional<std::uint64_t> availableMemory(const std::filesystem::path& root = "/");

//! Can that much more be taken, with a little left for everything else? To be asked before large buffers
//! grow: where memory is overcommitted the allocation itself never fails, the process is killed later.
[[nodiscard]] bool hasMemoryFor(std::uint64_t bytes);

//! Gives the pages of freed memory back to the system, where the allocator would keep them for later.
void giveFreeMemoryBack() noexcept;

} // namespace trailscope
