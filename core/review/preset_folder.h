// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A user's own presets: one file `ID.json` each in a folder that Trailscope made.
struct PresetFolder {
    std::vector<Preset> presets; //!< by the names of their files
    std::vector<Error> problems; //!< files that are no presets, each with its path and the reason
};

//! One bad file never hides the others. A folder that does not exist holds no presets.
[[nodiscard]] PresetFolder readPresetFolder(const std::filesystem::path& folder);

//! The file may lie anywhere. The error names the file, and the key in it.
[[nodiscard]] Result<Preset> readPresetFile(const std::filesystem::path& file);

//! A built-in preset by its id, or that of a file, whose name ends in `.json`. BadArgument when it is
//! neither.
[[nodiscard]] Result<Preset> presetNamed(const std::string& name);

//! The same with every problem of the file, before it is taken over. NotFound and its like, with the path,
//! when it can't be read; else the problems are those of checkPreset().
[[nodiscard]] PresetCheck checkPresetFile(const std::filesystem::path& file);

//! Makes the folder when it is not there; replaces the file of the same id as a whole or not at all.
//! BadPreset for an id that can't be a file's name.
[[nodiscard]] Result<Done> savePreset(const std::filesystem::path& folder, const Preset& preset);

//! Writes the preset's file to \a file as a whole or not at all.
[[nodiscard]] Result<Done> writePresetFile(const std::filesystem::path& file, const Preset& preset);

//! Adds a preset to those that other windows and programs saved meanwhile, under its own id, or under one of
//! its title when that is empty or taken. Gives the preset as it was saved. Busy: see FolderLock.
[[nodiscard]] Result<Preset> addPreset(const std::filesystem::path& folder, Preset preset);

//! Saves \a preset in place of \a known, what the caller knows under that id. When somebody else changed the
//! file meanwhile, that stays and the preset is added beside it: neither change is lost.
[[nodiscard]] Result<Preset> replacePreset(const std::filesystem::path& folder, const Preset& known,
                                           Preset preset);

[[nodiscard]] Result<Done> deletePreset(const std::filesystem::path& folder, std::string_view id);

//! An id that none of \a presets has, made of the title's ASCII letters and digits: `own-night-logins-2`.
[[nodiscard]] std::string unusedPresetId(std::string_view title, const std::vector<Preset>& presets);

} // namespace trailscope
