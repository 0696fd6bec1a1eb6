// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/preset_library.h"

#include <algorithm>
#include <utility>

namespace trailscope::ui {

PresetLibrary::PresetLibrary(std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder))
{
    read();
}

const Preset* PresetLibrary::find(const QString& id) const
{
    return findPreset(m_presets, id.toStdString());
}

bool PresetLibrary::isBuiltin(const QString& id)
{
    return findPreset(builtinPresets(), id.toStdString()) != nullptr;
}

Result<Done> PresetLibrary::save(Preset preset)
{
    if (preset.id.empty()) {
        preset.id = unusedPresetId(preset.title.in("en"), m_presets);
    }
    return readAfter(savePreset(m_folder, preset));
}

Result<Done> PresetLibrary::remove(const QString& id)
{
    const auto* preset = find(id);
    if (preset == nullptr) {
        return Error{ErrorCode::NotFound, id.toStdString(), {}};
    }
    const auto removed = *preset;
    auto done = deletePreset(m_folder, removed.id);
    if (done.ok()) {
        m_removed = removed;
    }
    return readAfter(std::move(done));
}

Result<Done> PresetLibrary::undoRemove()
{
    auto done = m_removed ? savePreset(m_folder, *m_removed) : Result<Done>(Done{});
    if (done.ok()) {
        m_removed.reset();
    }
    return readAfter(std::move(done));
}

Result<Done> PresetLibrary::importFile(const std::filesystem::path& file)
{
    auto read = readPresetFile(file);
    if (!read.ok()) {
        return read.error();
    }
    auto preset = std::move(read).value();
    if (findPreset(m_presets, preset.id) != nullptr) {
        preset.id.clear();
    }
    return save(std::move(preset));
}

void PresetLibrary::read()
{
    auto own = readPresetFolder(m_folder);
    std::stable_sort(own.presets.begin(), own.presets.end(),
                     [](const Preset& one, const Preset& other) { return one.group < other.group; });
    m_presets = std::move(own.presets);
    m_presets.insert(m_presets.end(), builtinPresets().begin(), builtinPresets().end());
    m_problems = std::move(own.problems);
}

Result<Done> PresetLibrary::readAfter(Result<Done> done)
{
    if (done.ok()) {
        read();
        Q_EMIT changed();
    }
    return done;
}

} // namespace trailscope::ui
