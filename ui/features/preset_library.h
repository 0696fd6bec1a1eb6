// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/favourites.h"
#include "core/review/preset_folder.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

namespace trailscope::ui {

//! The presets that can be chosen: the user's own, which are kept as files, then the built-in ones; and which
//! of them are favourites. Every change is on the disk before it is told. A folder that can't be written
//! makes the change fail, nothing else.
class PresetLibrary final : public QObject {
    Q_OBJECT
public:
    explicit PresetLibrary(std::filesystem::path folder, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Preset>& presets() const noexcept { return m_presets; }

    //! Files of the folder that are no presets.
    [[nodiscard]] const std::vector<Error>& problems() const noexcept { return m_problems; }

    [[nodiscard]] const Preset* find(const QString& id) const;
    [[nodiscard]] static bool isBuiltin(const QString& id);

    //! The groups of the user's own presets.
    [[nodiscard]] QStringList ownGroups() const;

    //! Adds, or replaces the one of the same id. One without an id gets one of its title. What other windows
    //! saved meanwhile is kept: see addPreset() and replacePreset().
    Result<Done> save(Preset preset);

    Result<Done> remove(const QString& id);
    [[nodiscard]] bool canUndoRemove() const noexcept { return m_removed.has_value(); }
    Result<Done> undoRemove();

    //! All own presets of the group go to the other one.
    Result<Done> renameGroup(const QString& group, const QString& name);

    //! Takes presets over, each under a new id if its own is taken. Stops at the first that can't be saved.
    Result<Done> import(const std::vector<Preset>& presets);

    [[nodiscard]] const Favourites& favourites() const noexcept { return m_favourites; }
    [[nodiscard]] bool isFavourite(const QString& id) const;
    Result<Done> setFavourite(const QString& id, bool favourite);

Q_SIGNALS:
    void changed();

private:
    Result<Done> saved(Preset preset);
    void read();
    Result<Done> readAfter(Result<Done> done);

    std::filesystem::path m_folder;
    std::vector<Preset> m_presets;
    Favourites m_favourites;
    std::vector<Error> m_problems;
    std::optional<Preset> m_removed;
};

} // namespace trailscope::ui
