// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

#include <filesystem>

namespace trailscope::bench {

//! Loads the archive with one and two threads beside the floor (inflate every file and walk every record
//! once), measured in the same run; prints time and memory. Returns the loaded store.
[[nodiscard]] EventStorePtr benchLoad(const std::filesystem::path& archive, std::size_t runs);

} // namespace trailscope::bench
