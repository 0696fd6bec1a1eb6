// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/preset_library.h"

#include "ui/texts/text.h"

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
    return readAfter(saved(std::move(preset)));
}

//! A change of a preset that is known, or else a new one.
Result<Done> PresetLibrary::saved(Preset preset)
{
    const auto* known = findPreset(m_presets, preset.id);
    const auto done = known == nullptr ? addPreset(m_folder, std::move(preset))
                                       : replacePreset(m_folder, *known, std::move(preset));
    return done.ok() ? Result<Done>(Done{}) : done.error();
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
    auto done = m_removed ? saved(*m_removed) : Result<Done>(Done{});
    if (done.ok()) {
        m_removed.reset();
    }
    return readAfter(std::move(done));
}

Result<Done> PresetLibrary::renameGroup(const QString& group, const QString& name)
{
    Result<Done> done = Done{};
    for (const auto& preset : m_presets) {
        if (done.ok() && !isBuiltin(toQString(preset.id)) && toQString(preset.group) == group) {
            auto renamed = preset;
            renamed.group = name.toStdString();
            done = saved(std::move(renamed));
        }
    }
    return readAfter(std::move(done));
}

Result<Done> PresetLibrary::import(const std::vector<Preset>& presets)
{
    Result<Done> done = Done{};
    for (const auto& preset : presets) {
        if (done.ok()) {
            const auto added = addPreset(m_folder, preset);
            done = added.ok() ? Result<Done>(Done{}) : added.error();
        }
    }
    return readAfter(std::move(done));
}

QStringList PresetLibrary::ownGroups() const
{
    QStringList groups;
    for (const auto& preset : m_presets) {
        if (const auto group = toQString(preset.group);
            !isBuiltin(toQString(preset.id)) && !groups.contains(group)) {
            groups << group;
        }
    }
    return groups;
}

bool PresetLibrary::isFavourite(const QString& id) const
{
    return std::ranges::find(m_favourites, id.toStdString()) != m_favourites.end();
}

Result<Done> PresetLibrary::setFavourite(const QString& id, bool favourite)
{
    const auto saved = trailscope::setFavourite(favouritesFile(m_folder), id.toStdString(), favourite);
    return readAfter(saved.ok() ? Result<Done>(Done{}) : saved.error());
}

void PresetLibrary::read()
{
    auto own = readPresetFolder(m_folder);
    std::stable_sort(own.presets.begin(), own.presets.end(),
                     [](const Preset& one, const Preset& other) { return one.group < other.group; });
    m_presets = std::move(own.presets);
    m_presets.insert(m_presets.end(), builtinPresets().begin(), builtinPresets().end());
    m_problems = std::move(own.problems);
    auto favourites = readFavourites(favouritesFile(m_folder));
    if (favourites.ok()) {
        m_favourites = std::move(favourites).value();
    } else {
        m_favourites.clear();
        m_problems.push_back(favourites.error());
    }
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
