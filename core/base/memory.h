// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace trailscope {

//! How many bytes this process may still take before memory ends: the machine's, or that of the control group
//! it runs in (a container, a systemd slice), whichever ends first. Nothing when the system doesn't tell.
//! Reads some small files of the kernel under \a root: about 50 us.
[[nodiscard]] std::optional<std::uint64_t> availableMemory(const std::filesystem::path& root = "/");

//! Gives the pages of freed memory back to the system, where the allocator would keep them for later.
void giveFreeMemoryBack() noexcept;

} // namespace trailscope
