[Messages]
WindowsVersionNotSupported=This program needs Windows 10 version 1809 or later.
ConfirmUninstall=Uninstall %1?%n%nThe calls you wrote down are not deleted. They stay in %LOCALAPPDATA%\callassist.%n%nTo delete them as well, answer No, press the Windows key + R, run%n"%LOCALAPPDATA%\Programs\callassist\callassist.exe" uninstall --purge%nand then uninstall.
UninstalledAll=%1 is uninstalled. Calls you did not delete yourself are still in %LOCALAPPDATA%\callassist.
UninstalledMost=%1 is uninstalled, but some of its files could not be removed. You can delete them yourself.%n%nCalls you did not delete yourself are still in %LOCALAPPDATA%\callassist.

[CustomMessages]
Product=callassist
Purpose=Shows what a phone number proves. It never dials.
NumberList=List of official numbers for callassist
PhoneLink=Telephone number
