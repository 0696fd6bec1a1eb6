// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_file.h"

#include "core/base/atomic_file.h"
#include "core/base/small_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace trailscope::ui {

namespace {

std::optional<Error> whyNotUsable(const QString& path)
{
    // QSettings replaces bytes that are not UTF-8 itself.
    const auto text = readSmallFile(path.toStdString(), {std::size_t{8} << 20U, TextEncoding::Bytes});
    const bool isUsable = text.ok() || text.error().code == ErrorCode::NotFound;
    return isUsable ? std::nullopt : std::optional(text.error());
}

//! QSettings writes through QSaveFile, whose file is named for the settings and six letters. One of another
//! process that is saving just now is younger than a minute.
void removeLeftovers(const QFileInfo& file)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(file.fileName()) + QStringLiteral("\\.[A-Za-z]{6}")));
    const auto minuteAgo = QDateTime::currentDateTime().addSecs(-60);
    const auto entries = file.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const auto& entry : entries) {
        if (form.match(entry.fileName()).hasMatch() && entry.lastModified() < minuteAgo) {
            QFile::remove(entry.filePath());
        }
    }
}

//! An empty file for the user alone: QSettings keeps the permissions of one that is there, and would make one
//! that everybody can read. When that fails, so does saving, of which QSettings knows.
void makeFile(const QFileInfo& file)
{
    if (!file.exists() && file.dir().mkpath(QStringLiteral("."))) {
        static_cast<void>(writeWholeFile(file.filePath().toStdString(), {}));
    }
}

} // namespace

SettingsFile::SettingsFile(const QString& path) : m_problem(whyNotUsable(path))
{
    if (m_problem) {
        m_settings.emplace(m_forgotten.filePath(QStringLiteral("settings.conf")), QSettings::NativeFormat);
        return;
    }
    removeLeftovers(QFileInfo(path));
    makeFile(QFileInfo(path));
    m_settings.emplace(path, QSettings::NativeFormat);
}

} // namespace trailscope::ui
