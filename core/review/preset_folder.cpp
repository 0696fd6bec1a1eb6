// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/preset_folder.h"

#include "core/base/folder_lock.h"
#include "core/base/small_file.h"
#include "core/base/system_error.h"
#include "core/review/preset_json.h"
#include "core/review/review_file.h"

#include <algorithm>
#include <system_error>

namespace trailscope {

namespace {

namespace fs = std::filesystem;

bool isPlain(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

Result<fs::path> fileOf(const fs::path& folder, std::string_view id)
{
    if (!isPresetId(id)) {
        return Error{ErrorCode::BadPreset, "id", "may hold letters, digits, '-', '_' and '.' only"};
    }
    return folder / (std::string(id) + ".json");
}

std::vector<fs::path> presetFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const auto& path = at->path();
        if (path.extension() == ".json" && !path.filename().native().starts_with('.')) {
            files.push_back(path);
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<Preset> saveAs(const fs::path& folder, Preset preset)
{
    const auto saved = savePreset(folder, preset);
    return saved.ok() ? Result<Preset>(std::move(preset)) : saved.error();
}

//! Has a preset or a file of the folder that id? A file that is no preset is not written over either.
bool isTaken(const fs::path& folder, const std::vector<Preset>& presets, const std::string& id)
{
    std::error_code error;
    return findPreset(builtinPresets(), id) != nullptr || findPreset(presets, id) != nullptr
        || fs::exists(fs::symlink_status(folder / (id + ".json"), error));
}

//! The caller holds the folder's lock.
Result<Preset> addUnlocked(const fs::path& folder, Preset preset)
{
    const auto presets = readPresetFolder(folder).presets;
    if (!preset.id.empty() && !isPresetId(preset.id)) {
        return fileOf(folder, preset.id).error();
    }
    if (preset.id.empty() || isTaken(folder, presets, preset.id)) {
        const auto base = unusedPresetId(preset.title.in("en"), {});
        preset.id = base;
        for (int number = 2; isTaken(folder, presets, preset.id); ++number) {
            preset.id = base + '-' + std::to_string(number);
        }
    }
    return saveAs(folder, std::move(preset));
}

} // namespace

PresetCheck checkPresetFile(const fs::path& file)
{
    const auto text = readSmallFile(file);
    return text.ok() ? checkPreset(text.value()) : PresetCheck{std::nullopt, {text.error()}, {}};
}

Result<Preset> readPresetFile(const fs::path& file)
{
    auto check = checkPresetFile(file);
    if (check.preset) {
        return std::move(*check.preset);
    }
    const auto& error = check.problems.front();
    if (error.code != ErrorCode::BadPreset) {
        return error;
    }
    const auto reason = error.where.empty() ? error.detail : "\"" + error.where + "\": " + error.detail;
    return Error{error.code, file.native(), reason};
}

PresetFolder readPresetFolder(const fs::path& folder)
{
    PresetFolder contents;
    for (const auto& file : presetFilesIn(folder)) {
        auto preset = readPresetFile(file);
        if (!preset.ok()) {
            contents.problems.push_back(preset.error());
        } else if (findPreset(builtinPresets(), preset.value().id) != nullptr) {
            contents.problems.push_back({ErrorCode::BadPreset, file.native(),
                                         "\"id\": \"" + preset.value().id + "\" is a built-in preset"});
        } else if (findPreset(contents.presets, preset.value().id) != nullptr) {
            contents.problems.push_back({ErrorCode::BadPreset, file.native(),
                                         "\"id\": \"" + preset.value().id + "\" is there already"});
        } else {
            contents.presets.push_back(std::move(preset).value());
        }
    }
    return contents;
}

Result<Preset> presetNamed(const std::string& name)
{
    if (const auto* preset = findPreset(builtinPresets(), name)) {
        return *preset;
    }
    if (name.ends_with(".json")) {
        return readPresetFile(name);
    }
    return Error{ErrorCode::BadArgument, "preset '" + name + "'",
                 "'trailscope-cli presets list' names them; of a file give the path, which ends in .json"};
}

Result<Done> savePreset(const fs::path& folder, const Preset& preset)
{
    const auto file = fileOf(folder, preset.id);
    if (!file.ok()) {
        return file.error();
    }
    return writePresetFile(file.value(), preset);
}

Result<Done> writePresetFile(const fs::path& file, const Preset& preset)
{
    return writeReviewFile(file, presetJson(preset));
}

Result<Preset> addPreset(const fs::path& folder, Preset preset)
{
    const auto lock = FolderLock::acquire(folder);
    return lock.ok() ? addUnlocked(folder, std::move(preset)) : lock.error();
}

Result<Preset> replacePreset(const fs::path& folder, const Preset& known, Preset preset)
{
    const auto lock = FolderLock::acquire(folder);
    if (!lock.ok()) {
        return lock.error();
    }
    const auto file = fileOf(folder, preset.id);
    if (!file.ok()) {
        return file.error();
    }
    const auto now = readPresetFile(file.value());
    const bool isChanged = now.ok() ? now.value() != known : now.error().code != ErrorCode::NotFound;
    return isChanged ? addUnlocked(folder, std::move(preset)) : saveAs(folder, std::move(preset));
}

Result<Done> deletePreset(const fs::path& folder, std::string_view id)
{
    const auto file = fileOf(folder, id);
    if (!file.ok()) {
        return file.error();
    }
    std::error_code error;
    if (!fs::remove(file.value(), error)) {
        return Error{error ? codeOfWriteErrno(error.value()) : ErrorCode::NotFound, file.value().native(),
                     error.message()};
    }
    return Done{};
}

std::string unusedPresetId(std::string_view title, const std::vector<Preset>& presets)
{
    constexpr std::size_t longest = 40;
    std::string base = "own";
    bool gap = true;
    for (char letter : title.substr(0, longest)) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (isPlain(letter)) {
            base += gap ? "-" : "";
            base += letter;
        }
        gap = !isPlain(letter);
    }
    auto id = base;
    for (int number = 2; findPreset(presets, id) != nullptr || findPreset(builtinPresets(), id) != nullptr;
         ++number) {
        id = base + '-' + std::to_string(number);
    }
    return id;
}

} // namespace trailscope
