// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset_folder.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

namespace trailscope::ui {

//! The presets that can be chosen: the user's own, which are kept as files, then the built-in ones. Every
//! change is on the disk before it is told. A folder that can't be written makes the change fail, nothing
//! else.
class PresetLibrary final : public QObject {
    Q_OBJECT
public:
    explicit PresetLibrary(std::filesystem::path folder, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Preset>& presets() const noexcept { return m_presets; }

    //! Files of the folder that are no presets.
    [[nodiscard]] const std::vector<Error>& problems() const noexcept { return m_problems; }

    [[nodiscard]] const Preset* find(const QString& id) const;
    [[nodiscard]] static bool isBuiltin(const QString& id);

    //! Adds, or replaces the one of the same id. One without an id gets one of its title.
    Result<Done> save(Preset preset);

    Result<Done> remove(const QString& id);
    [[nodiscard]] bool canUndoRemove() const noexcept { return m_removed.has_value(); }
    Result<Done> undoRemove();

    //! Takes a file's preset over, under a new id if its own is taken.
    Result<Done> importFile(const std::filesystem::path& file);

Q_SIGNALS:
    void changed();

private:
    void read();
    Result<Done> readAfter(Result<Done> done);

    std::filesystem::path m_folder;
    std::vector<Preset> m_presets;
    std::vector<Error> m_problems;
    std::optional<Preset> m_removed;
};

} // namespace trailscope::ui
