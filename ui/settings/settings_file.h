// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSettings>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace trailscope::ui {

//! The file that the program keeps its settings in. It is looked at before QSettings opens it, which would
//! wait for ever for a pipe. When it can't be used, settings begin with their defaults and are forgotten at
//! the end.
class SettingsFile {
public:
    //! Also removes what interrupted saves left beside the file.
    explicit SettingsFile(const QString& path);

    [[nodiscard]] QSettings& settings() noexcept { return *m_settings; }

    //! Why the file can't be used; nothing when it can, or is not there yet.
    [[nodiscard]] const std::optional<Error>& problem() const noexcept { return m_problem; }

private:
    std::optional<Error> m_problem;
    QTemporaryDir m_forgotten; //!< holds the settings of this run when the file can't be used
    std::optional<QSettings> m_settings;
};

} // namespace trailscope::ui
