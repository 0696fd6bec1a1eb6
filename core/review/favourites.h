// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace trailscope {

//! The ids of the presets that somebody marked, in their order. Built-in ones can be among them, and ids that
//! no preset has: a file that was taken away may come back.
using Favourites = std::vector<std::string>;

//! Where the favourites of a folder of presets are kept: in it, under a name that is no preset's.
[[nodiscard]] std::filesystem::path favouritesFile(const std::filesystem::path& presetFolder);

//! None when there is no file. BadPreset with the key when it is no list of favourites.
[[nodiscard]] Result<Favourites> readFavourites(const std::filesystem::path& file);

//! Marks a preset, or takes its mark away, among the favourites that other windows and programs saved
//! meanwhile. Gives all of them. A file that is no list of favourites is an error, not replaced.
[[nodiscard]] Result<Favourites> setFavourite(const std::filesystem::path& file, const std::string& id,
                                              bool favourite);

//! Makes the folder when it is not there; the file is replaced as a whole or not at all.
[[nodiscard]] Result<Done> saveFavourites(const std::filesystem::path& file, const Favourites& favourites);

} // namespace trailscope
